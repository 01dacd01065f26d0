package venula.noticeboard;

import java.util.List;

/** What is new in a part of the house, the newest first. */
public interface Notices {
    /** The word for what it has, such as questions. */
    String kind();

    List<Notice> newest(int atMost);

    List<Notice> under(String topic, int atMost);
}
