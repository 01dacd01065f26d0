package venula.noticeboard;

import java.util.List;

/** The pages of a part of the house that anybody may find. */
public interface Listing {
    List<Listed> pages();
}
