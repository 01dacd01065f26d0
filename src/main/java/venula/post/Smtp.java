package venula.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** A mail server that takes letters. */
final class Smtp implements Carrier {
    private static final int PERMANENT = 500;

    private final JavaMailSenderImpl server;
    private final PostOptions options;

    Smtp(PostOptions options) {
        this.options = options;
        this.server = new JavaMailSenderImpl();
        var smtp = options.smtp().orElseThrow();
        server.setHost(smtp.getHost());
        if (smtp.getPort() > 0) server.setPort(smtp.getPort());
        if (smtp.getUserInfo() != null) server.setUsername(smtp.getUserInfo());
        options.password().ifPresent(server::setPassword);
        var properties = server.getJavaMailProperties();
        properties.put("mail.smtp.timeout", String.valueOf(options.patience().toMillis()));
        properties.put(
                "mail.smtp.connectiontimeout", String.valueOf(options.patience().toMillis()));
        properties.put(
                "mail.smtp.writetimeout", String.valueOf(options.patience().toMillis()));
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.ssl.enable", String.valueOf(smtp.getScheme().equals("smtps")));
        properties.put("mail.smtp.auth", String.valueOf(smtp.getUserInfo() != null));
    }

    @Override
    public Taken carry(Queued letter) {
        try {
            server.send(message(letter));
            return Taken.YES;
        } catch (MessagingException | MailParseException failure) {
            return Taken.NEVER;
        } catch (MailAuthenticationException failure) {
            return Taken.NOT_NOW;
        } catch (MailSendException failure) {
            return answered(failure);
        }
    }

    /** What the mail server said: 4xx is for now, 5xx for good; silence after the letter was handed over is neither. */
    private static Taken answered(MailSendException failure) {
        var causes =
                Stream.concat(failure.getFailedMessages().values().stream(), Stream.ofNullable(failure.getCause()));
        return causes.flatMap(Smtp::chain).flatMap(Smtp::answer).findFirst().orElse(Taken.UNKNOWN);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(
                failure,
                Objects::nonNull,
                cause -> cause instanceof MessagingException mail && mail.getNextException() != null
                        ? mail.getNextException()
                        : cause.getCause());
    }

    private static Stream<Taken> answer(Throwable failure) {
        return switch (failure) {
            case MailConnectException _ -> Stream.of(Taken.NOT_NOW);
            case SMTPAddressFailedException said -> Stream.of(byCode(said.getReturnCode()));
            case SMTPSendFailedException said when said.getReturnCode() > 0 -> Stream.of(byCode(said.getReturnCode()));
            default -> Stream.empty();
        };
    }

    private static Taken byCode(int code) {
        return code >= PERMANENT ? Taken.NEVER : Taken.NOT_NOW;
    }

    /** The same letter has the same Message-ID, however often it is tried. */
    private MimeMessage message(Queued queued) throws MessagingException {
        var message = new MimeMessage(server.getSession()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + queued.id() + "@" + domain(options.from()) + ">");
            }
        };
        var letter = queued.letter();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(options.from());
        helper.setTo(letter.recipient());
        helper.setSubject(letter.subject());
        helper.setText(letter.body());
        if (letter.stop().isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + letter.stop().get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }
}
