package vn.thongsuot.surveys;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of surveys (Vietnamese: tham số khảo sát). None of them stands in a law.
 *
 * @param publicAddress address of the product in links and QR, without a slash at its end
 * @param leastShown answers below which a unit or group is not shown, so that nobody is recognised
 * @param answersPerDevice answers of one device from which on they are marked
 * @param secondsPerQuestion below so many seconds for each answered question an answer is marked as too fast
 * @param straightFrom questions on the scale from which on equal levels throughout are marked
 * @param burstPerHour answers of one unit within one hour from which on they are marked
 * @param listKeptDays days after the last day of a round after which the people of its list are erased
 * @param triesPerHour answers that a device may send within an hour at a place that is open to all
 */
@ConfigurationProperties("thongsuot.surveys")
public record SurveySettings(
        @DefaultValue("http://localhost:8080") String publicAddress,
        @DefaultValue("5") int leastShown,
        @DefaultValue("3") int answersPerDevice,
        @DefaultValue("2") int secondsPerQuestion,
        @DefaultValue("5") int straightFrom,
        @DefaultValue("20") int burstPerHour,
        @DefaultValue("30") int listKeptDays,
        @DefaultValue("60") int triesPerHour) {}
