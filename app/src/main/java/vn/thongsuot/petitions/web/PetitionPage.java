package vn.thongsuot.petitions.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.petitions.PetitionDetail;
import vn.thongsuot.petitions.PetitionMatches;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** What the page of a petition shows an official. */
record PetitionPage(
        Ui ui,
        PetitionDetail detail,
        @Nullable MapPanel map,
        String statusLook,
        String leftText,
        String leftLook,
        String next,
        boolean nextIsMine,
        List<Stop> stops,
        List<Fact> facts,
        List<Line> lines,
        List<Opinion> opinions,
        List<Act> acts,
        List<Match> matches,
        boolean mayReadSender,
        Choices choices,
        Map<String, String> typed,
        Map<String, String> errors) {

    /** What was typed into the act that was refused; empty elsewhere. */
    String typed(Act act, String field) {
        return act.path().equals(typed.get("act")) ? typed.getOrDefault(field, "") : "";
    }

    /** A stop of the line through: what, who, when; look is "", now or next. */
    record Stop(String what, String who, String when, String look) {}

    /** A label and its value; a link where there is an address. */
    record Fact(String label, String value, @Nullable String href) {}

    /** A line of the history. */
    record Line(String at, String what, @Nullable String note, String who) {}

    /** What a unit was asked and said. */
    record Opinion(
            String unit,
            String question,
            String asked,
            @Nullable String content,
            String given) {}

    /** A petition that may be on the same matter. */
    record Match(PetitionMatches.Match match, String text, String status) {}

    /** What the forms of acts let people choose from. */
    record Choices(List<Choice> abouts, List<Choice> answering, List<Choice> registers, List<Choice> consultable) {}

    /** An act that the reader may do. */
    record Act(String path, String label, @Nullable String key, boolean main, boolean open, Asks asks) {}

    /** What the form of an act asks for. */
    enum Asks {
        NOTHING,
        WORDS,
        ROUTE,
        REDIRECT,
        FORWARD,
        TRANSFER,
        JOIN,
        OPINION,
        ANSWER
    }
}
