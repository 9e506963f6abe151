package vn.thongsuot.programme.board;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the board (Vietnamese: ngưỡng của bảng điều hành).
 *
 * @param lateAbove share of the way that may be missing before a target counts as late, such as 0.1
 * @param leaderAfterWeeks weeks behind the line after which the unit's leader is warned
 * @param aboveAfterWeeks weeks behind the line after which the leader of the unit above is warned
 */
@ConfigurationProperties("thongsuot.board")
record BoardSettings(
        @DefaultValue("0.1") BigDecimal lateAbove,
        @DefaultValue("4") int leaderAfterWeeks,
        @DefaultValue("8") int aboveAfterWeeks) {}
