package vn.thongsuot.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the files of several nodes lie (Vietnamese: kho tệp dùng chung); any store that speaks the S3 protocol.
 *
 * @param endpoint address of the store, such as {@code https://kho.tinh.gov.vn:9000}; empty for the provider's own
 * @param region the store's region; stores of one's own mostly take any
 * @param name name of the bucket, which is there already; empty for none: files lie in the folder of the installation alone
 * @param accessKey name of the product's account there
 * @param secretKey its secret
 * @param keptDays days for which the folder keeps a file that nobody opens; it comes from the bucket again when asked for
 */
@ConfigurationProperties("thongsuot.documents.bucket")
record BucketSettings(
        @DefaultValue("") String endpoint,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("") String name,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey,
        @DefaultValue("30") int keptDays) {

    boolean isOn() {
        return !name.isBlank();
    }

    @Override
    public String toString() {
        return "BucketSettings[%s, %s]".formatted(endpoint, name);
    }
}
