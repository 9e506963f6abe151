package vn.thongsuot.programme.steering.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;

/** Entry of this part in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class SteeringNavigation {

    @Bean
    NavigationEntry steeringEntry() {
        return new NavigationEntry(45, "steering", "/desk/steering", Permission.BOARD_READ);
    }
}
