package vn.thongsuot.communication.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entry of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class CommunicationNavigation {

    @Bean
    NavigationEntry communicationEntry() {
        return new NavigationEntry(
                NavigationGroup.PROGRAMME, 58, "communication", "/desk/communication", Permission.BOARD_READ);
    }
}
