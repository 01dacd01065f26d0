package venula.post;

import java.util.UUID;

/**
 * A letter on its way.
 *
 * @param tries how often it was tried before
 */
record Queued(UUID id, Letter letter, int tries) {}
