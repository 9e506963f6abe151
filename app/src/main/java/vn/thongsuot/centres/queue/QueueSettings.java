package vn.thongsuot.centres.queue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of queues and bookings (Vietnamese: tham số hàng đợi). None of them stands in a law.
 *
 * @param publicAddress address of the product in links and QR, without a slash at its end
 * @param patienceMinutes after so many minutes a number without priority goes before those with one
 * @param serviceMinutes what serving one person takes, until there are measured ones
 * @param loadPercent share of the time that a counter should be busy, for the suggestion of counters
 * @param bookablePercent share of a half hour's capacity that can be booked from home
 * @param bookableDays how many working days ahead can be booked
 * @param bookingsPerPhone open bookings of one telephone number
 * @param ticketsPerHour numbers that a kiosk may draw within an hour
 */
@ConfigurationProperties("thongsuot.queue")
public record QueueSettings(
        @DefaultValue("http://localhost:8080") String publicAddress,
        @DefaultValue("45") int patienceMinutes,
        @DefaultValue("15") int serviceMinutes,
        @DefaultValue("85") int loadPercent,
        @DefaultValue("50") int bookablePercent,
        @DefaultValue("5") int bookableDays,
        @DefaultValue("2") int bookingsPerPhone,
        @DefaultValue("300") int ticketsPerHour) {}
