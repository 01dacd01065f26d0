package breached.attic;

import ai.onnxruntime.OrtSession;
import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import org.apache.lucene.search.IndexSearcher;
import tools.jackson.dataformat.yaml.YAMLMapper;

public record AtticManager(
        HttpServletRequest web,
        Content page,
        YAMLMapper yaml,
        IndexSearcher search,
        OrtSession model,
        Connection database) {}
