package io.howdidwedo.gateway.account;

class AccountsInMemoryTest extends AccountsKit {
    @Override
    protected Accounts accounts() {
        return new AccountsInMemory();
    }
}
