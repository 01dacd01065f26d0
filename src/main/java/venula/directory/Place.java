package venula.directory;

import java.util.Locale;

/**
 * Where a practice is.
 *
 * @param state the state, county or province, as people there write it
 * @param country two letters
 */
public record Place(String city, String state, String country) {
    public Place {
        if (country.length() != 2) throw new IllegalArgumentException("A country is two letters");
    }

    public String inBrief() {
        return city + ", " + state;
    }

    public String inFull() {
        return inBrief() + ", " + countryName();
    }

    public String countryName() {
        return Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
    }
}
