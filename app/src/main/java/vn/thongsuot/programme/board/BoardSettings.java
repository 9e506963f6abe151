package vn.thongsuot.programme.board;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the board (Vietnamese: ngưỡng của bảng điều hành).
 *
 * @param lateAbove share of the way that may be missing before a target counts as late, such as 0.1
 */
@ConfigurationProperties("thongsuot.board")
record BoardSettings(@DefaultValue("0.1") BigDecimal lateAbove) {}
