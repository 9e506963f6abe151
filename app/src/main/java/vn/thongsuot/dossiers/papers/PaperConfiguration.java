package vn.thongsuot.dossiers.papers;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the measures of the papers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaperLayout.class)
class PaperConfiguration {}
