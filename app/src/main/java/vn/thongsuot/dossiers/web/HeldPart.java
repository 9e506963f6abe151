package vn.thongsuot.dossiers.web;

import java.util.List;

/** Who had a dossier how long, and who gets told when; a part of its page. */
record HeldPart(List<Row> rows, List<Labelled> sums, List<Told> ladder) {

    /** A stretch. */
    record Row(String who, String step, String from, String to, String days) {}

    /** A rung of the ladder. */
    record Told(String rung, String on, String told) {}
}
