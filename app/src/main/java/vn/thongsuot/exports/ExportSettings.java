package vn.thongsuot.exports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of files (Vietnamese: tham số kết xuất).
 *
 * @param atOnce most rows of a file that is made while somebody waits
 * @param most most rows of any file
 * @param kept how long a file can be fetched
 * @param runAtMost how long a node may be at one file before it counts as stopped
 */
@ConfigurationProperties("thongsuot.exports")
record ExportSettings(
        @DefaultValue("2000") int atOnce,
        @DefaultValue("200000") int most,
        @DefaultValue("7d") Duration kept,
        @DefaultValue("15m") Duration runAtMost) {}
