/**
 * Report regimes and reports (Vietnamese: chế độ báo cáo, báo cáo định kỳ và đột xuất): who owes which report until when,
 * figures as of the cut-off, sentences made from them, and what was sent as it was.
 *
 * <p><b>Owns</b>: regimes, forms, duties, reports, snapshots, their papers. <b>Does not own</b>: figures (indicators),
 * targets (programme), files (documents).
 * <p><b>Publishes</b>: nothing; facts {@code report-duty}, {@code report-regime}. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: per regime, as data. <b>Start reading at</b>: {@link vn.thongsuot.reports.ReportTransitions},
 * {@link vn.thongsuot.reports.ReportPeriod}, {@link vn.thongsuot.reports.ReportComposer}.
 */
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "platform",
            "platform :: api",
            "platform :: docx",
            "platform :: pdf",
            "organisation",
            "organisation :: spi",
            "calendar",
            "calendar :: clock",
            "identity",
            "documents",
            "documents :: signing",
            "notifications",
            "facts",
            "indicators",
            "programme",
            "programme :: tasks"
        })
@NullMarked
package vn.thongsuot.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
