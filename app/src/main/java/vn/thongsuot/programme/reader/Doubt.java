package vn.thongsuot.programme.reader;

import java.util.Locale;

/** Why something that was read needs the eye of a person (Vietnamese: điểm chưa chắc chắn). */
public enum Doubt {
    /** No heading said the area; it was guessed from the words. */
    AREA_GUESSED,
    /** Neither text nor heading said a year; the plan's own period was taken, or there is none. */
    HORIZON_GUESSED,
    /** The number is bound to more than one level of government, or to a word that is a level only here. */
    LEVEL_UNCLEAR,
    /** The comparator was taken over from the number before it. */
    COMPARATOR_INHERITED,
    /** A count, not a percentage: it may be a description instead of a target. */
    COUNT,
    /** It stands in a task, not among the targets. */
    INSIDE_TASK,
    /** The same words stand at another place too. */
    REPEATED,
    /** Characters were read in spite of a slip of the scanner. */
    SLIP,
    /** The text says a target but no number. */
    NO_NUMBER,
    /** No words were found that say what is counted. */
    SUBJECT_UNCLEAR,
    /** It resembles a phrase that a person rejected before. */
    REJECTED_BEFORE,
    /** The lead of the task is not said. */
    NO_LEAD;

    /** Key of the text in the bundle {@code reader}. */
    public String messageKey() {
        return "reader.doubt." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
