package vn.thongsuot.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the virus scanner is (Vietnamese: máy quét vi-rút).
 *
 * @param host of clamd; empty for none: files are released after their structure was checked
 * @param timeout for connecting, and for each wait for its answer
 * @param largestMegabytes largest file that is sent to it, its own {@code StreamMaxLength}; a larger one waits for a person
 */
@ConfigurationProperties("thongsuot.documents.clamd")
record ClamdSettings(
        @DefaultValue("") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("25") int largestMegabytes) {

    boolean isOn() {
        return !host.isBlank();
    }
}
