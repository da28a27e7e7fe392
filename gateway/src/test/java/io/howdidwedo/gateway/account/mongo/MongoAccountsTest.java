package io.howdidwedo.gateway.account.mongo;

import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.account.AccountsKit;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoAccountsTest extends AccountsKit {
    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    @Override
    protected Accounts accounts() {
        return new MongoAccounts(OWN.empty());
    }
}
