package vn.thongsuot.programme.steering.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entry of this part in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class SteeringNavigation {

    @Bean
    NavigationEntry steeringEntry() {
        return new NavigationEntry(NavigationGroup.PROGRAMME, 48, "steering", "/desk/steering", Permission.BOARD_READ);
    }
}
