package vn.thongsuot.programme.steering;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of steering (Vietnamese: tham số chỉ đạo, điều hành).
 *
 * @param dialogueMonths within which every unit holds one dialogue; 6 by the plans' rule R4, a divisor of 12
 * @param dialogueNotice days before the end of that time at which a unit without an announced dialogue is reminded
 * @param difficultyDays working days within which a difficulty is answered
 */
@ConfigurationProperties("thongsuot.steering")
record SteeringSettings(
        @DefaultValue("6") int dialogueMonths,
        @DefaultValue("45") int dialogueNotice,
        @DefaultValue("15") int difficultyDays) {}
