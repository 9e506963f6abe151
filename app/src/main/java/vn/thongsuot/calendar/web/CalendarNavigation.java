package vn.thongsuot.calendar.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entry of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class CalendarNavigation {

    @Bean
    NavigationEntry calendarEntry() {
        return new NavigationEntry(NavigationGroup.REGISTERS, 80, "calendar", "/desk/calendar", Permission.DESK_USE);
    }
}
