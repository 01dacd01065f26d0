package venula.directory;

import venula.page.Frame;
import venula.page.LinkedData;

/** Doctors and practices in the words of schema.org. */
public record DirectoryData(Frame frame) {
    /** A doctor as one who has written something. */
    public LinkedData of(Doctor doctor) {
        return named("Physician", doctor.nameWithLetters(), "/doctors/" + doctor.id(), doctor.sample());
    }

    /** A doctor as on the doctor's own page. */
    public LinkedData inFull(Doctor doctor) {
        return of(doctor)
                .with("description", doctor.profile())
                .with("address", address(doctor.practice().place()))
                .with("parentOrganization", of(doctor.practice()));
    }

    public LinkedData of(Practice practice) {
        return named("MedicalClinic", practice.name(), "/practices/" + practice.id(), practice.sample());
    }

    public LinkedData inFull(Practice practice) {
        return of(practice).with("address", address(practice.place()));
    }

    private LinkedData named(String type, String name, String path, boolean sample) {
        return LinkedData.of(type)
                .with("name", name)
                .with("url", frame.url(path))
                .with("disambiguatingDescription", sample ? frame.say("mark.sample") : "");
    }

    private static LinkedData address(Place place) {
        return LinkedData.of("PostalAddress")
                .with("addressLocality", place.city())
                .with("addressRegion", place.state())
                .with("addressCountry", place.countryName());
    }
}
