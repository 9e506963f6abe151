package vn.thongsuot.dossiers.leaves;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** The page of leave in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class LeaveNavigation {

    @Bean
    NavigationEntry leavesEntry() {
        return new NavigationEntry(NavigationGroup.REGISTERS, 27, "leaves", "/desk/leaves", Permission.DOSSIER_WORK);
    }
}
