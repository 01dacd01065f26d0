package venula.knowledge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KnowledgeWiring {
    @Bean
    Knowledge knowledge() {
        return Knowledge.builtIn();
    }
}
