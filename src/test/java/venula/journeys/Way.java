package venula.journeys;

/** How somebody gets about in pages. */
enum Way {
    WITH_A_MOUSE,
    BY_KEYBOARD,
    WITHOUT_SCRIPTS;

    boolean hasScripts() {
        return this != WITHOUT_SCRIPTS;
    }

    /** The hands that do it. */
    Hands on(com.microsoft.playwright.Page page) {
        return this == BY_KEYBOARD ? new Keyboard(page) : new Mouse();
    }
}
