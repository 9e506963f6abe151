package vn.thongsuot.scoring.rounds;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of scoring (Vietnamese: tham số chấm điểm).
 *
 * @param remindDays days before the self-score is due on which units are reminded
 * @param lowPercent below which share of its maximum a criterion is listed for repair
 */
@ConfigurationProperties("thongsuot.scoring")
public record ScoringSettings(
        @DefaultValue("5") int remindDays,
        @DefaultValue("70") BigDecimal lowPercent) {}
