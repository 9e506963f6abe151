package vn.thongsuot.programme.tasks.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;

/** Entry of this part in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class TaskNavigation {

    @Bean
    NavigationEntry tasksEntry() {
        return new NavigationEntry(40, "tasks", "/desk/tasks", Permission.BOARD_READ);
    }
}
