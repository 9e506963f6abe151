package vn.thongsuot.centres.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entries of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class CentreNavigation {

    @Bean
    NavigationEntry queueEntry() {
        return new NavigationEntry(NavigationGroup.DAILY, 21, "queue", "/desk/queue", Permission.DOSSIER_RECEIVE);
    }

    @Bean
    NavigationEntry centresEntry() {
        return new NavigationEntry(NavigationGroup.REGISTERS, 72, "centres", "/desk/centres", Permission.BOARD_READ);
    }
}
