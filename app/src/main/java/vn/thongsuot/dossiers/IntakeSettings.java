package vn.thongsuot.dossiers;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the intake desk (Vietnamese: tham số tiếp nhận).
 *
 * @param duplicateDays days in which a dossier of the same person and procedure is warned of although it has ended; an open
 *     one always is
 */
@ConfigurationProperties("thongsuot.intake")
record IntakeSettings(@DefaultValue("30") int duplicateDays) {}
