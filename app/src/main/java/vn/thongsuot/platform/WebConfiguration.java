package vn.thongsuot.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platform.api.ApiPaths;
import vn.thongsuot.platform.api.CommandLimits;
import vn.thongsuot.platform.api.PagingArguments;

/** Views, arguments of handlers, static files. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final UiArguments uiArguments;
    private final ActorArguments actorArguments;
    private final PressArguments pressArguments;
    private final PagingArguments pagingArguments;
    private final RequiresInterceptor requires;
    private final CommandLimits limits;
    private final JsonMapper json;

    WebConfiguration(
            UiArguments uiArguments,
            ActorArguments actorArguments,
            PressArguments pressArguments,
            PagingArguments pagingArguments,
            RequiresInterceptor requires,
            CommandLimits limits,
            JsonMapper json) {
        this.uiArguments = uiArguments;
        this.actorArguments = actorArguments;
        this.pressArguments = pressArguments;
        this.pagingArguments = pagingArguments;
        this.requires = requires;
        this.limits = limits;
        this.json = json;
    }

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.thongsuot");
    }

    /** Its name keeps Boot from asking every resolver for every type of content that the browser would take. */
    @Bean
    ViewResolver viewResolver(TemplateEngine engine) {
        return new JteViews(engine);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(uiArguments);
        resolvers.add(actorArguments);
        resolvers.add(pressArguments);
        resolvers.add(pagingArguments);
    }

    /** A field that a body does not know would be lost without a word; what is kept in the database is still read with fewer questions. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.withJsonConverter(new JacksonJsonHttpMessageConverter(json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(requires).addPathPatterns("/desk/**", ApiPaths.ROOT + "/**");
        registry.addInterceptor(limits).addPathPatterns(ApiPaths.ROOT + "/**");
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new DayFormatter());
    }

    /** The version in the address changes with the content, so browsers may keep it for a year. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.path("**"))
                .addResourceLocations("classpath:/static/")
                .setCacheControl(
                        CacheControl.maxAge(java.time.Duration.ofDays(365)).cachePublic());
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(
                        CacheControl.maxAge(java.time.Duration.ofDays(365)).cachePublic());
    }
}
