package venula.samples;

import venula.directory.Place;
import venula.directory.Practice;

/** A practice as its file writes it. */
record SamplePractice(String id, String name, String city, String state, String country) {
    Practice practice() {
        return new Practice(id, name, new Place(city, state, country), true);
    }
}
