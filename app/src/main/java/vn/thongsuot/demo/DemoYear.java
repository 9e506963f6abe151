package vn.thongsuot.demo;

import org.springframework.stereotype.Service;

/**
 * A year's work of all units for measurements (Vietnamese: nạp số liệu một năm để đo): each unit's accepted report, waiting to be
 * brought together, and an index round of all communes, waiting for the council.
 */
@Service
public class DemoYear {

    private final DemoReports reports;
    private final DemoScoring scoring;

    DemoYear(DemoReports reports, DemoScoring scoring) {
        this.reports = reports;
        this.scoring = scoring;
    }

    /** Makes them once: a second time is refused by what is there. */
    public void make(int year) {
        reports.makeYear(year);
        scoring.makeYear(year);
    }
}
