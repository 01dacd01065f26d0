package breached.cellar;

import breached.attic.AtticManager;

public record Cellar(AtticManager above) {}
