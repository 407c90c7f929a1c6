# Atompub::Client as a ROLIE client: tasks and answers as JSON, one a line (docs/adapters.md).
use strict;
use warnings;
use JSON::PP;
use MIME::Base64 qw(decode_base64 encode_base64);

my $missing;
BEGIN {
    eval { require Atompub::Client; require LWP::Protocol::https; require XML::Atom::Entry; 1 }
        or $missing = "no Atompub::Client with TLS: Debian's libatompub-perl and liblwp-protocol-https-perl";
}

# Characters, not octets, for what JSON is to hold.
$XML::Atom::ForceUnicode = 1;

my $json = JSON::PP->new->utf8->canonical;
my %tasks = (
    'service'            => \&service,
    'feed'               => \&feed,
    'create'             => \&create,
    'create-media'       => \&create_media,
    'create-and-retitle' => \&create_and_retitle,
    'retitle'            => \&retitle,
    'replace-media'      => \&replace_media,
    'delete'             => \&remove,
);

$| = 1;
while (my $line = <STDIN>) {
    my $task = $json->decode($line);
    my @warnings;
    local $SIG{__WARN__} = sub { push @warnings, plain($_[0]) if @warnings < 20 };
    my $outcome = eval { perform($task) } || { outcome => 'failed', message => plain($@) };
    $outcome->{warnings} = \@warnings if @warnings;
    print $json->encode({ id => $task->{id}, %$outcome }), "\n";
}

sub perform {
    my ($task) = @_;
    return { outcome => 'unsupported', message => $missing } if $missing;
    my $do = $tasks{ $task->{task} } or return { outcome => 'unsupported', message => 'no such task' };
    my $client = Atompub::Client->new;
    $client->ua->ssl_opts(SSL_ca_file => $ENV{MILEPOST_CA}, verify_hostname => 1);
    $client->ua->timeout(8);
    if (defined $task->{user}) {
        $client->username($task->{user});
        $client->password($task->{password});
    }
    return { outcome => 'done', %{ $do->($client, $task) } };
}

# What the client gives, or its error.
sub given {
    my ($client, $what) = @_;
    return $what if defined $what;
    die(($client->errstr // 'no reason given') . "\n");
}

sub service {
    my ($client, $task) = @_;
    my $service = given($client, $client->getService($task->{url}));
    return { collections => [map { { href => $_->href, title => $_->title, accept => [$_->accepts] } } map { $_->collections } $service->workspaces] };
}

sub feed {
    my ($client, $task) = @_;
    my $feed = given($client, $client->getFeed($task->{url}));
    return { entries => [map { entry_of($_) } $feed->entries] };
}

sub entry_of {
    my ($entry) = @_;
    my %told = (id => $entry->id, title => $entry->title, updated => $entry->updated);
    my $content = $entry->content;
    if ($content && !$content->get_attr('src')) {
        my $characters = ($content->type // 'text') =~ m{^(?:text|html|xhtml|text/.*|.*[/+]xml)$}i;
        $told{ $characters ? 'content' : 'contentBase64' } = $characters ? $content->body : encode_base64($content->body, '');
    }
    # A link without a relation stays without one; that it is an alternate, alternate_link tells.
    my %alternate = map { $_ => 1 } $entry->alternate_link;
    $told{links} = [map { { rel => $_->rel || ($alternate{ $_->href } ? 'alternate' : undef), href => $_->href } } $entry->link];
    $told{categories} = [map { { scheme => $_->scheme, term => $_->term } } $entry->category];
    for my $list (@told{qw(links categories)}) {
        for my $each (@$list) { delete $each->{$_} for grep { !defined $each->{$_} } keys %$each }
    }
    return { map { $_ => $told{$_} } grep { defined $told{$_} } keys %told };
}

sub create {
    my ($client, $task) = @_;
    given($client, $client->getService($task->{service}));
    my $entry = XML::Atom::Entry->new(\$task->{entry}) or die XML::Atom::Entry->errstr;
    return { location => given($client, $client->createEntry($task->{url}, $entry, $task->{slug})) };
}

sub create_media {
    my ($client, $task) = @_;
    given($client, $client->getService($task->{service}));
    my $media = decode_base64($task->{media});
    return { location => given($client, $client->createMedia($task->{url}, \$media, $task->{type}, $task->{slug})) };
}

sub create_and_retitle {
    my ($client, $task) = @_;
    my $location = create($client, $task)->{location};
    change_title($client, $location, $task->{title});
    return { location => $location };
}

sub retitle {
    my ($client, $task) = @_;
    change_title($client, scalar(member($client, $task)->edit_link), $task->{title});
    return {};
}

sub change_title {
    my ($client, $place, $title) = @_;
    my $entry = given($client, $client->getEntry($place));
    $entry->title($title);
    given($client, $client->updateEntry($place, $entry));
}

sub replace_media {
    my ($client, $task) = @_;
    my $media = decode_base64($task->{media});
    given($client, $client->updateMedia(scalar(member($client, $task)->edit_media_link), \$media, $task->{type}));
    return {};
}

sub remove {
    my ($client, $task) = @_;
    given($client, $client->deleteEntry(scalar(member($client, $task)->edit_link)));
    return {};
}

sub member {
    my ($client, $task) = @_;
    my $feed = given($client, $client->getFeed($task->{url}));
    my ($entry) = grep { $_->id eq $task->{entry} } $feed->entries;
    return $entry // die "no such Entry\n";
}

sub plain {
    my ($text) = @_;
    $text =~ s/\s+/ /g;
    return substr $text, 0, 300;
}
