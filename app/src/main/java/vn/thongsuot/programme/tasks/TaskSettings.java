package vn.thongsuot.programme.tasks;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of tasks (Vietnamese: tham số nhiệm vụ).
 *
 * @param remindBefore working days before the due day on which the one in charge is reminded
 * @param leaderAfter working days late after which the leader who watches over the task is told
 * @param aboveAfter working days late after which the leader of the assigning unit is told
 * @param publishOnDay day of the month from which officers are reminded to publish the results of the month before
 */
@ConfigurationProperties("thongsuot.tasks")
record TaskSettings(
        @DefaultValue("3") int remindBefore,
        @DefaultValue("1") int leaderAfter,
        @DefaultValue("5") int aboveAfter,
        @DefaultValue("3") int publishOnDay) {}
