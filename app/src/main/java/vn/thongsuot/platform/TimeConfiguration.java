package vn.thongsuot.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the product, in the time zone of the law. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    Clock clock() {
        return new ProductClock(VIETNAM);
    }
}
