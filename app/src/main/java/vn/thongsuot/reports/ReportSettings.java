package vn.thongsuot.reports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of reports (Vietnamese: tham số báo cáo).
 *
 * @param appearDays days before the due day on which a duty appears
 * @param remindDays days before the due day on which the unit is reminded
 */
@ConfigurationProperties("thongsuot.reports")
record ReportSettings(
        @DefaultValue("20") int appearDays,
        @DefaultValue("3") int remindDays) {}
