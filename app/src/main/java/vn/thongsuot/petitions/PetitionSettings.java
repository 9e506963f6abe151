package vn.thongsuot.petitions;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of petitions (Vietnamese: tham số phản ánh, kiến nghị).
 *
 * @param perAddressPerHour petitions that one network address may send in an hour; many telephones share one address
 * @param perPhonePerHour petitions that one telephone number may send in an hour
 * @param perHour petitions from the public form in an hour altogether, above which it is closed for the rest of the hour
 * @param trackTriesPerHour wrong tries per code and hour on the tracking page
 * @param remindBefore working days before the due day on which the one who has the next move is reminded
 */
@ConfigurationProperties("thongsuot.petitions")
record PetitionSettings(
        @DefaultValue("30") int perAddressPerHour,
        @DefaultValue("3") int perPhonePerHour,
        @DefaultValue("600") int perHour,
        @DefaultValue("5") int trackTriesPerHour,
        @DefaultValue("3") int remindBefore) {}
