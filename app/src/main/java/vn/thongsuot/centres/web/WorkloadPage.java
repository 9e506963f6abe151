package vn.thongsuot.centres.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thongsuot.platform.Ui;

/**
 * Work and staff of a point by half hours.
 *
 * @param arithmetic how the counters needed are counted, in words
 * @param share dossiers decided elsewhere, in words
 * @param real what calls with dossiers took, in words
 */
record WorkloadPage(
        Ui ui,
        UUID point,
        String name,
        String from,
        String to,
        List<Tally> tallies,
        List<Row> rows,
        String arithmetic,
        String share,
        String real,
        Map<String, String> errors) {

    /** A total. */
    record Tally(String label, String value) {}

    /** A half hour. @param look class of the needed counters: late where more are needed than were open */
    record Row(
            String time,
            String arrivals,
            String perDay,
            String wait50,
            String wait90,
            String served,
            String perClerk,
            String counters,
            String received,
            String needed,
            String look) {}
}
