package vn.thongsuot.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of drafts (Vietnamese: tham số bản nháp).
 *
 * @param days after which a draft is deleted that nobody saved again
 */
@ConfigurationProperties("thongsuot.drafts")
record DraftSettings(@DefaultValue("7") int days) {}
