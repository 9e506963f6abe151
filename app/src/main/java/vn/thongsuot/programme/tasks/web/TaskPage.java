package vn.thongsuot.programme.tasks.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.TaskDetail;

/** What the page of a task shows. */
record TaskPage(
        Ui ui,
        TaskDetail detail,
        String statusLook,
        String leftText,
        String leftLook,
        String next,
        boolean nextIsMine,
        List<Stop> stops,
        List<Fact> facts,
        List<Line> lines,
        List<Act> acts,
        boolean mayEdit,
        List<Choice> staff,
        Map<String, String> typed,
        Map<String, String> errors) {

    /** A stop of the line through: what, who, when; look is "", now or next. */
    record Stop(String what, String who, String when, String look) {}

    /** A label and its value; a link where there is an address. */
    record Fact(String label, String value, @Nullable String href) {}

    /** A line of the history. */
    record Line(
            String at,
            String what,
            @Nullable String note,
            String who,
            @Nullable String fileHref) {}

    /**
     * An act that the reader may do.
     *
     * @param asks what its form asks for: nothing, words, report, extension, person
     */
    record Act(String path, String label, @Nullable String key, boolean main, boolean open, Asks asks) {}

    /** What the form of an act asks for. */
    enum Asks {
        NOTHING,
        WORDS,
        REPORT,
        PRODUCT,
        EXTENSION,
        PERSON
    }
}
