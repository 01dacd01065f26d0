package venula.directory;

/**
 * Where doctors see people.
 *
 * @param id its word in addresses
 * @param sample whether it is made up
 */
public record Practice(String id, String name, Place place, boolean sample) {}
