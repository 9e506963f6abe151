package vn.thongsuot.procedures.catalogue.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entry of decisions in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class AnnouncementNavigation {

    @Bean
    NavigationEntry announcementsEntry() {
        return new NavigationEntry(
                NavigationGroup.REGISTERS, 62, "announcements", "/desk/announcements", Permission.DESK_USE);
    }
}
