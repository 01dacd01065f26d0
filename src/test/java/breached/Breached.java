package breached;

import org.springframework.modulith.Modulithic;

@Modulithic
public final class Breached {}
