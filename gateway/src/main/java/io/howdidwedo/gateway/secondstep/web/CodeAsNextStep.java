package io.howdidwedo.gateway.secondstep.web;

import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.login.web.NextStep;
import io.howdidwedo.gateway.secondstep.AskingForCode;
import io.howdidwedo.gateway.secondstep.AskingForCode.Need;
import io.howdidwedo.gateway.secondstep.PasswordProof;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// Sends who needs a code to the page that asks for it.
final class CodeAsNextStep implements NextStep {
    private final AskingForCode asking;
    private final PasswordProof proof;

    CodeAsNextStep(AskingForCode asking, PasswordProof proof) {
        this.asking = asking;
        this.proof = proof;
    }

    @Override
    public Optional<OnTheWay> after(Account account, String next, ServerHttpRequest request) {
        if (asking.need(account) == Need.NOTHING) {
            return Optional.empty();
        }
        String goingOn =
                next.isEmpty() ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        return Optional.of(
                new OnTheWay(
                        URI.create("/login/second-step" + goingOn),
                        ProofCookie.with(proof.of(account), request)));
    }
}
