// A form that cannot be sent in place is sent the plain way, so that the browser says what is wrong.
for (const event of ["htmx:sendError", "htmx:timeout"]) {
    document.addEventListener(event, ({ detail }) => {
        const form = detail.elt.closest("form");
        if (form) form.submit();
    });
}
