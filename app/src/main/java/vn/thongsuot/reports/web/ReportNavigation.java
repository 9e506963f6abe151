package vn.thongsuot.reports.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entry of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class ReportNavigation {

    @Bean
    NavigationEntry reportsEntry() {
        return new NavigationEntry(NavigationGroup.PROGRAMME, 53, "reports", "/desk/reports", Permission.BOARD_READ);
    }
}
