package vn.thongsuot.documents.results;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The public verification page (Vietnamese: trang xác minh).
 *
 * @param publicAddress address of the product as people reach it; stands in the QR
 * @param triesPerHour how often one address may ask within an hour
 */
@ConfigurationProperties("thongsuot.results")
record VerifySettings(
        @DefaultValue("http://localhost:8080") String publicAddress,
        @DefaultValue("60") int triesPerHour) {}
