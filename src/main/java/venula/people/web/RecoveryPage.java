package venula.people.web;

import java.util.List;

/** The recovery codes, this once. */
public record RecoveryPage(List<String> codes) {
    /** A code in groups that can be copied by hand. */
    public String grouped(String code) {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }
}
