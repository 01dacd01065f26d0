package breached.attic;

import ai.onnxruntime.OrtSession;
import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import tools.jackson.dataformat.yaml.YAMLMapper;

public record AtticManager(
        HttpServletRequest web,
        Content page,
        YAMLMapper yaml,
        IndexSearcher search,
        OrtSession model,
        Authentication person,
        Connection database) {
    static Stream<String> rows(JdbcClient tables) {
        return tables.sql("select 'open for ever'").query(String.class).stream();
    }
}
