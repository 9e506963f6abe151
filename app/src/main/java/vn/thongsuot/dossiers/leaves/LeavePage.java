package vn.thongsuot.dossiers.leaves;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * What the page of leave shows.
 *
 * @param people of the reader's units; empty for who gives out no work
 * @param gaps names of those who hold open work and are away without a substitute, now or later
 * @param form of one person
 */
record LeavePage(
        Ui ui, List<Person> people, List<String> gaps, List<Row> leaves, Form form, Map<String, String> errors) {

    /** An official with the work in hand. */
    record Person(String name, String positions, int open, String away, boolean gap, String href) {}

    /** Leave, and what may be done to it. */
    record Row(
            UUID id,
            int version,
            String name,
            String kind,
            String days,
            String substitute,
            String state,
            String look,
            boolean mayChange,
            List<Choice> substitutes) {}

    /** The form of new leave. @param account whose leave it is */
    record Form(UUID account, String name, List<Choice> kinds, List<Choice> substitutes, TypedForm typed) {

        String first() {
            return typed.text("first");
        }

        String last() {
            return typed.text("last");
        }
    }
}
